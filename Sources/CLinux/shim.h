// Linux headers that Swift's Glibc module leaves out.
#pragma once
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
