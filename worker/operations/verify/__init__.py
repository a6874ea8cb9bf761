"""`time-crunch verify`: is what is deployed what was meant to be?"""
