/* Everything is in Cargo's archive; a library of Meson's needs a C file. */
extern const int virgo_nothing;
