package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.Objects;

/** Which names a problem's extension members may have (RFC 9457 section 3.2). */
final class MemberNames {

    private MemberNames() {}

    static String requireExtension(String name) {
        if (!MemberName.isExtension(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a valid name of a problem's member: it must start with a letter and"
                            + " have three or more letters, digits and _ (RFC 9457 section 3.2)");
        }
        if (MemberName.isStandard(name)) {
            throw new IllegalArgumentException("'" + name + "' is already a member of every problem");
        }
        return name;
    }
}
