package dev.truce.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The files of earlier builds in the class output: an incremental build compiles some of the classes into the output
 * of all.
 */
final class PreviousOutput {
    private final Filer filer;

    PreviousOutput(Filer filer) {
        this.filer = filer;
    }

    /** Returns the text of a file; empty where there is none. */
    Optional<String> text(String path) {
        try {
            return Optional.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", path)
                    .getCharContent(true)
                    .toString());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the first build
        }
    }

    /**
     * Returns the providers in a services file that are still valid.
     *
     * @param compiled the top-level classes of this compilation, whose providers are listed again
     */
    Set<String> providers(String path, Set<String> compiled) {
        Set<String> providers = new TreeSet<>();
        text(path)
                .ifPresent(text -> text.lines().map(String::strip).forEach(provider -> {
                    if (!provider.isEmpty() && isValid(provider, compiled)) {
                        providers.add(provider);
                    }
                }));
        return providers;
    }

    /** Returns whether a generated provider exists, and so does the class that it was generated for. */
    private boolean isValid(String provider, Set<String> compiled) {
        String origin = provider.replaceFirst("(Guard\\$Contract|Representation)$", "");
        int simpleName = origin.lastIndexOf('.') + 1;
        return hasClassFile(provider)
                && origin(origin.substring(0, simpleName), origin.substring(simpleName))
                        .filter(binaryName -> !compiled.contains(binaryName.replaceFirst("\\$.*", "")))
                        .isPresent();
    }

    /**
     * Finds the class whose name is in the name of what was generated, where {@code _} stands between the names of nested classes and may
     * be in each of them.
     *
     * @param outer what is known to come before
     */
    private Optional<String> origin(String outer, String names) {
        for (int end = names.length(); end > 0; end = names.lastIndexOf('_', end - 1)) {
            String candidate = outer + names.substring(0, end);
            if (hasClassFile(candidate)) {
                Optional<String> found = end == names.length()
                        ? Optional.of(candidate)
                        : origin(candidate + "$", names.substring(end + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether the output has the class file of a class, such as {@code shop.Api$Nested}. */
    boolean hasClassFile(String binaryName) {
        String path = binaryName.replace('.', '/') + ".class";
        try (InputStream in =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
            return in.read() >= 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
