internal import CLinux

/// The pools of which the C library gives memory.
package enum HeapArenas {
  /// Keeps all threads in two arenas, one a core of a small machine, and large blocks out of them;
  /// call it before there are many.
  ///
  /// glibc gives each new thread an arena of its own, up to eight a core (mallopt(3)), and what lies
  /// free in one is not seen by the others. With two, the peak of a first round of 10,000 feeds is a
  /// fifth lower and the round no slower.
  ///
  /// A transfer takes a buffer of 64 KiB and a body for as long as it runs. Between small blocks that
  /// stay they would leave holes that fit nothing else; mapped by themselves they go back whole. By
  /// itself glibc stops to map what it has seen freed once, up to 32 MiB.
  package static func limit() {
    _ = mallopt(M_ARENA_MAX, 2)
    _ = mallopt(M_MMAP_THRESHOLD, 64 << 10)
  }

  /// Gives back to the system what lies free between what is used: milliseconds for some ten
  /// megabytes. glibc by itself only gives back what lies free at the end of an arena.
  static func trim() {
    malloc_trim(0)
  }
}
