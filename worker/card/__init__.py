"""One session as a card to train from: on a terminal, as a picture, in a calendar, on a watch."""
