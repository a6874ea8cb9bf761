"""Where requests are worked, so that one that hangs or kills its process takes nobody along."""
