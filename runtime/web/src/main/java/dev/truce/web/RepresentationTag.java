package dev.truce.web;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the representations of one version apart: a strong tag names one of them (RFC 9110 section 8.8.3). That in {@code
 * application/json} has the version's own tag, such as {@code "5"}; another has the media type in its tag, such as {@code
 * "5;application/xml"}. A write means the version, whichever representation its client has read.
 */
final class RepresentationTag {

    private static final String USUAL = "application/json";

    /** The suffix after the version in a tag. */
    private static final Pattern MEDIA_TYPE = Pattern.compile(";[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+(;[^;=]+=[^;]*)*");

    private RepresentationTag() {}

    /**
     * Returns the tag of a representation.
     *
     * @param version the tag of the version
     * @param mediaType the value of {@code Content-Type}; {@code null} if it is not known
     */
    static EntityTag of(EntityTag version, @Nullable String mediaType) {
        String type = mediaType == null ? USUAL : normal(mediaType);
        if (type.equals(USUAL)) {
            return version;
        }
        String text = version.toString();
        String suffix = EntityTag.of(";" + type).opaqueTag();
        EntityTag tag = EntityTag.parse(text.substring(0, text.length() - 1) + suffix + '"');
        return tag == null ? version : tag;
    }

    /** Whether a header may name a representation. */
    static boolean isIn(List<String> lines) {
        for (String line : lines) {
            if (line.indexOf(';') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns a header that also has the tags of the versions whose representations it names. */
    static IfMatch withVersions(IfMatch header) {
        if (!header.hasTags()) {
            return header;
        }
        StringJoiner tags = new StringJoiner(", ");
        for (EntityTag tag : header.tags()) {
            tags.add(tag.toString());
            String version = version(tag.toString());
            if (version != null) {
                tags.add(version);
            }
        }
        return IfMatch.valueOf(tags.toString());
    }

    private static @Nullable String version(String tag) {
        for (int i = tag.indexOf(';'); i >= 0; i = tag.indexOf(';', i + 1)) {
            if (MEDIA_TYPE.matcher(tag.substring(i, tag.length() - 1)).matches()) {
                return tag.substring(0, i) + '"';
            }
        }
        return null;
    }

    /** Returns a media type in lower case, without white space and without the character set, which does not change its text. */
    private static String normal(String mediaType) {
        List<String> parts = List.of(mediaType.split(";", -1));
        StringBuilder type = new StringBuilder(parts.get(0).strip().toLowerCase(Locale.ROOT));
        for (String part : parts.subList(1, parts.size())) {
            String parameter = part.strip();
            if (!parameter.isEmpty() && !parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                type.append(';').append(parameter);
            }
        }
        return type.toString();
    }
}
