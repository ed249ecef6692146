package dev.truce.runtime;

import java.util.List;

/** Guesses the tags that a server sent from those that have passed a compressing proxy. */
final class WeakenedTags {

    private static final List<String> SUFFIXES =
            List.of("--gzip", "-gzip", "--br", "-br", "--deflate", "-deflate", "--zstd", "-zstd");

    private WeakenedTags() {}

    /** The header with every tag made strong, and once more without the suffix that names a coding. */
    static String restore(List<EntityTag> tags) {
        StringBuilder header = new StringBuilder();
        for (EntityTag tag : tags) {
            String opaque = tag.opaqueTag();
            append(header, opaque);
            for (String suffix : SUFFIXES) {
                if (opaque.endsWith(suffix)) {
                    append(header, opaque.substring(0, opaque.length() - suffix.length()));
                }
            }
        }
        return header.toString();
    }

    private static void append(StringBuilder header, String opaque) {
        header.append(header.length() == 0 ? "\"" : ", \"").append(opaque).append('"');
    }
}
