// Raw libxml2: the SAX2 push parser, callbacks that only count. The yardstick for what a feed
// parser on top of it can reach.
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long elements, textBytes, errors;

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaceCount, const xmlChar **namespaces, int attributeCount,
                  int defaulted, const xmlChar **attributes) {
  elements++;
}
static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}
static void text(void *context, const xmlChar *bytes, int count) { textBytes += count; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void parse(const char *bytes, long count) {
  static xmlSAXHandler sax;
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start;
  sax.endElementNs = end;
  sax.characters = text;
  sax.cdataBlock = text;
  if (count < 4) return;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&sax, NULL, bytes, 4, NULL);
  xmlCtxtUseOptions(context, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                 XML_PARSE_NOWARNING);
  xmlParseChunk(context, bytes + 4, (int)(count - 4), 1);
  errors += !context->wellFormed;
  if (context->myDoc) xmlFreeDoc(context->myDoc);
  xmlFreeParserCtxt(context);
}

int main(int argc, char **argv) {
  int runs = atoi(argv[1]), files = argc - 2;
  char **bodies = calloc(files, sizeof *bodies);
  long *counts = calloc(files, sizeof *counts), total = 0;
  for (int i = 0; i < files; i++) {
    FILE *file = fopen(argv[i + 2], "rb");
    if (!file) return perror(argv[i + 2]), 1;
    fseek(file, 0, SEEK_END);
    counts[i] = ftell(file);
    rewind(file);
    bodies[i] = malloc(counts[i] + 1);
    if (fread(bodies[i], 1, counts[i], file) != (size_t)counts[i]) return 1;
    fclose(file);
    total += counts[i];
  }
  double best = 1e9;
  for (int run = 0; run < runs; run++) {
    elements = textBytes = errors = 0;
    double begin = now();
    for (int i = 0; i < files; i++) parse(bodies[i], counts[i]);
    double took = now() - begin;
    if (took < best) best = took;
  }
  printf("{\"megabytesPerSecond\": %.1f, \"documentsPerSecond\": %.0f, \"elements\": %ld, "
         "\"textBytes\": %ld, \"notWellFormed\": %ld}\n",
         total / 1e6 / best, files / best, elements, textBytes, errors);
}
