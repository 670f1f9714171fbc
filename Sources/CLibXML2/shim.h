#ifndef QUIRE_CLIBXML2_SHIM_H
#define QUIRE_CLIBXML2_SHIM_H

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

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

// A page takes a few megabytes for a moment. glibc gives each large piece back to the system, which must empty the same
// memory again for the next page: a twentieth of the time that reading takes. Its header is in no module of Swift's.
static inline void quire_keep_freed_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}

#endif
