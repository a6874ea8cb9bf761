"""Run long work in processes of its own, so that a job that hangs or dies harms no other."""
