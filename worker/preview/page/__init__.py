"""The preview page: a plan before and after, as timelines, with the reasons and the price."""
