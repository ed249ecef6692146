package dev.truce.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Accept} (RFC 9110 section 12.5.1). Reading never fails: ranges that break the grammar are ignored.
 */
final class AcceptHeader {

    private final List<Range> ranges = new ArrayList<>();

    private AcceptHeader() {}

    static AcceptHeader of(@Nullable String value) {
        AcceptHeader header = new AcceptHeader();
        if (value != null) {
            for (String element : value.split(",", -1)) {
                header.add(element.strip().toLowerCase(Locale.ROOT));
            }
        }
        return header;
    }

    /** Returns the quality of the most specific range that includes a type; 0 where none does. */
    double quality(String type, String subtype) {
        return ranges.stream()
                .filter(range -> range.includes(type, subtype))
                .max(Comparator.comparingInt(Range::specificity))
                .map(Range::quality)
                .orElse(0.0);
    }

    private void add(String element) {
        String[] parts = element.split(";", -1);
        String[] type = parts.length == 0 ? new String[0] : parts[0].strip().split("/", -1);
        if (type.length == 2) {
            ranges.add(new Range(type[0], type[1], quality(parts)));
        }
    }

    private static double quality(String... parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
                return Math.min(1, Double.parseDouble(parameter.substring(2)));
            }
        }
        return 1;
    }

    private record Range(String type, String subtype, double quality) {

        boolean includes(String otherType, String otherSubtype) {
            return (type.equals("*") || type.equals(otherType))
                    && (subtype.equals("*") || subtype.equals(otherSubtype));
        }

        int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }
}
