package dev.truce.runtime;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names a problem's extension members may have (RFC 9457 section 3.2). */
final class MemberNames {

    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");
    private static final Set<String> TAKEN =
            Set.of("type", "title", "status", "detail", "instance", "code", "resolution");

    private MemberNames() {}

    static String requireExtension(String name) {
        if (!EXTENSION.matcher(Objects.requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name for a problem's member: it must begin with a letter and"
                            + " have three or more letters, digits and _ (RFC 9457 section 3.2)");
        }
        if (TAKEN.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' is a member that every problem has already");
        }
        return name;
    }
}
