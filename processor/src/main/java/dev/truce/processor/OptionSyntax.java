package dev.truce.processor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Checks the syntax of option values. Each method returns the fix for a value, or {@code ""} if the value is valid. */
final class OptionSyntax {

    private static final String BASE_PATH = "(/[^/?#\\s{}]+)+";
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

    private OptionSyntax() {}

    /** A problem's {@code type} is this, a slash and more, and must be a URI reference (RFC 9457 section 3.1.1, RFC 3986). */
    static String mistakeInProblemBase(String base) {
        if (base.endsWith("/")) {
            return "remove the slash at its end";
        }
        if (base.contains("?") || base.contains("#")) {
            return "remove what follows the path";
        }
        URI uri;
        try {
            uri = new URI(base);
        } catch (URISyntaxException e) {
            return "use a path such as /problems or a URI such as https://example.com/problems";
        }
        boolean rooted = base.startsWith("/") && !base.startsWith("//");
        boolean web = uri.isAbsolute()
                && List.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT));
        // java.net.URI also takes letters beyond ASCII, which RFC 3986 wants encoded
        if (!base.equals(uri.toASCIIString()) || !(rooted || uri.isAbsolute()) || (web && uri.getHost() == null)) {
            return "use a path such as /problems or a URI such as https://example.com/problems";
        }
        return "";
    }

    /** Checks a path prefix: empty, or an absolute path. */
    static String mistakeInBasePath(String path) {
        boolean isPath = path.isEmpty() || path.matches(BASE_PATH);
        return isPath ? "" : "use a path such as /api, without a slash at its end";
    }

    /** A document lies in the class output, where no server takes it for its own. */
    static String mistakeInOutput(String path) {
        if (path.startsWith("/") || isUnportable(path)) {
            return "use a path relative to the class output, with '/' between names";
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return "use a path without empty names, '.' and '..'";
            }
        }
        int name = path.lastIndexOf('.');
        if (name < 1 || !EXTENSIONS.contains(path.substring(name))) {
            return "let it end with .yaml, .yml or .json";
        }
        return path.substring(0, name).toLowerCase(Locale.ROOT).equals("meta-inf/openapi")
                ? "MicroProfile servers pick that file up by themselves, choose another"
                : "";
    }

    /** Whether a path has a character that some file system does not take in a name. */
    private static boolean isUnportable(String path) {
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            if (character < ' ' || character == 0x7f || "\\:*?\"<>|".indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }
}
