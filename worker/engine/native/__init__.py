"""The search's inner loops, in C: `hatch_build.py` compiles the sources here into one library, `library` opens it."""
