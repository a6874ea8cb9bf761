#include "native.h"

const char *built_from(void) { return FINGERPRINT; }
