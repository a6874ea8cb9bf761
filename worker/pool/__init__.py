"""Processes of our own for whatever takes a while, so that what hangs or dies takes nobody along."""
