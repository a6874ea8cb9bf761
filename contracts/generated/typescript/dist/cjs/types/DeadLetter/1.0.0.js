// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
"use strict";
