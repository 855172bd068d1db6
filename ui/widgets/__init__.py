"""Small controls that know no ward; each speaks its name and works by keyboard."""
