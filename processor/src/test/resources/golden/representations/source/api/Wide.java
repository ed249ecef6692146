package api;

import dev.truce.Unique;

@Unique(fields = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"})
public record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {}
