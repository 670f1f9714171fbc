#ifndef QUIRE_CLIBXML2_SHIM_H
#define QUIRE_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose types clash with those of Foundation; only the layout of a
// structure that Quire never touches depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// xmlFree is a global, mutable function pointer, which Swift 6 refuses to read.
static inline void quire_xml_free(void *pointer) { xmlFree(pointer); }

// Error callbacks are variadic, which Swift cannot write.
static inline void quire_xml_ignore_message(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// libxml2 prints encoding errors even when it was asked not to.
static inline void quire_xml_silence(void) { xmlSetGenericErrorFunc(NULL, quire_xml_ignore_message); }

#endif
