// Swift cannot call C variadics: one typed inline wrapper for each argument shape in use.
#pragma once
#include <curl/curl.h>
#include <sys/socket.h>

static inline CURLcode sw_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode sw_set_size(CURL *easy, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode sw_set_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode sw_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}
/// libcurl copies the bytes; set their size first.
static inline CURLcode sw_set_copied_body(CURL *easy, const void *bytes) {
  return curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes);
}
static inline CURLcode sw_set_headers(CURL *easy, struct curl_slist *list) {
  return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
}
static inline CURLcode sw_set_data_callback(CURL *easy, CURLoption option,
                                            curl_write_callback callback) {
  return curl_easy_setopt(easy, option, callback);
}
static inline CURLcode sw_set_open_socket_callback(CURL *easy, curl_opensocket_callback callback) {
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, callback);
}
static inline CURLcode sw_set_prerequest_callback(CURL *easy, curl_prereq_callback callback) {
  return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, callback);
}
static inline CURLcode sw_get_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode sw_get_size(CURL *easy, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode sw_get_private(CURL *easy, void **value) {
  return curl_easy_getinfo(easy, CURLINFO_PRIVATE, value);
}
static inline CURLMcode sw_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode sw_multi_set_pointer(CURLM *multi, CURLMoption option, void *value) {
  return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode sw_multi_set_socket_callback(CURLM *multi, curl_socket_callback callback) {
  return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, callback);
}
static inline CURLMcode sw_multi_set_timer_callback(CURLM *multi,
                                                    curl_multi_timer_callback callback) {
  return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, callback);
}
/// CURLMsg keeps the result in an anonymous union, which Swift imports badly.
static inline CURLcode sw_message_result(const CURLMsg *message) {
  return message->data.result;
}
/// The whole address: `addr` is declared shorter than an IPv6 address is.
static inline const void *sw_socket_address(const struct curl_sockaddr *address) {
  return &address->addr;
}
/// The macro is a cast, which Swift does not import.
static inline curl_socket_t sw_no_socket(void) { return CURL_SOCKET_BAD; }
