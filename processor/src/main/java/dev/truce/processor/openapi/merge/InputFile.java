package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the file that holds a document. It is read only, never written. */
final class InputFile {

    /** Larger than the largest public documents, and small enough to be held several times over. */
    static final int MEGABYTES = 20;

    private final Path path;

    InputFile(Path path) {
        this.path = path;
    }

    /** The name under which messages speak of it. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    String read() throws UnusableDocumentException {
        if (!Files.exists(path)) {
            throw unreadable(
                    "there is no such file",
                    "correct truce.openapi.input, or set truce.openapi.directory to the directory that it is relative to");
        }
        if (!Files.isRegularFile(path)) {
            throw unreadable("it is not a file", "set truce.openapi.input to a file");
        }
        try {
            if (Files.size(path) > MEGABYTES * 1024L * 1024L) {
                throw unreadable("it is larger than " + MEGABYTES + " MB", "split it into several documents");
            }
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("it is not encoded in UTF-8", "save it in UTF-8");
        } catch (AccessDeniedException e) {
            throw unreadable("it may not be read", "give the build access to it");
        } catch (IOException e) {
            throw unreadable(
                    "it cannot be read", "check it by hand: " + e.getClass().getSimpleName());
        }
    }

    private UnusableDocumentException unreadable(String reason, String remedy) {
        return new UnusableDocumentException(Finding.nowhere(
                DiagnosticCode.OPENAPI_UNREADABLE, path.toString().replace('\\', '/'), reason, remedy));
    }
}
