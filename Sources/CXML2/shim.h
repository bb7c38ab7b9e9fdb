#pragma once
// Debian's libxml2 is built with ICU and its headers pull in ICU's. Foundation carries a Clang
// module of its own copy of ICU, and a Swift module that sees both does not compile. Without the
// macro the headers leave ICU out; only the tail of a struct that nobody here touches differs.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/encoding.h>
