package dev.truce.processor.schema.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file in UTF-8. */
public final class TextFile {
    private static final long LARGEST = 8L << 20;

    private TextFile() {}

    /**
     * Returns the content without a byte order mark.
     *
     * @param shown the name of the file in findings
     */
    public static String read(Path file, String shown) throws UnreadableException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException(shown, "is larger than 8 MB", "keep data apart from the schema");
            }
            String text = Files.readString(file);
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableException(shown, "is not text", "name files with SQL, in UTF-8");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(shown, "is not UTF-8", "save it in that encoding");
        } catch (IOException e) {
            throw new UnreadableException(shown, "cannot be read", "check its permissions");
        }
    }
}
