package dev.truce.processor;

import java.util.ArrayList;
import java.util.List;

/** All texts that can be made of a few pieces, for scans of characters to be compared with what they are to find. */
public final class Texts {
    private Texts() {}

    /** The texts of up to so many pieces, each of which may stand anywhere and repeatedly; the empty text is the first. */
    public static List<String> of(int most, String... pieces) {
        List<String> all = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= most; length++) {
            int to = all.size();
            for (String shorter : List.copyOf(all.subList(from, to))) {
                for (String piece : pieces) {
                    all.add(shorter + piece);
                }
            }
            from = to;
        }
        return all;
    }
}
