"""The search in C: `deploy/hatch_build.py` compiles the sources here into one library, and `library` opens it."""
