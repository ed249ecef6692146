package dev.truce.runtime;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes JSON as UTF-8 (RFC 8259). Whatever the value, the result is well-formed. */
final class JsonWriter {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int MAX_DEPTH = 64;
    private static final String HEX = "0123456789abcdef";

    private byte[] buffer = new byte[512];
    private int length;
    /** The containers that are being written, which prevents an endless loop in one that contains itself. */
    private final List<Object> open = new ArrayList<>();

    byte[] toBytes() {
        return Arrays.copyOf(buffer, length);
    }

    /** Writes a value by its kind; a value without a form in JSON is written as its text. */
    void value(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            ascii(String.valueOf(value));
        } else if (value instanceof Integer || value instanceof Long) {
            ascii(value.toString());
        } else if (value instanceof Number number) {
            number(number.toString());
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else if (value instanceof Map<?, ?> || isArray(value)) {
            container(value);
        } else {
            text(value.toString());
        }
    }

    /** {@code Path} is an {@code Iterable} of paths, each of which iterates over itself. */
    private static boolean isArray(Object value) {
        return value.getClass().isArray() || (value instanceof Iterable<?> && !(value instanceof Path));
    }

    private void container(Object value) {
        if (open.size() == MAX_DEPTH || isOpen(value)) {
            ascii("null");
            return;
        }
        open.add(value);
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else {
            javaArray(value);
        }
        open.remove(open.size() - 1);
    }

    @SuppressWarnings("ReferenceEquality") // by identity: equal containers may contain each other
    private boolean isOpen(Object value) {
        return open.stream().anyMatch(container -> container == value);
    }

    private void object(Map<?, ?> map) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            octet(separator);
            string(entry.getKey() instanceof Enum<?> constant ? constant.name() : "" + entry.getKey());
            octet(':');
            value(entry.getValue());
            separator = ',';
        }
        close(separator, '{', '}');
    }

    private void array(Iterable<?> items) {
        char separator = '[';
        for (Object item : items) {
            octet(separator);
            value(item);
            separator = ',';
        }
        close(separator, '[', ']');
    }

    private void javaArray(Object array) {
        char separator = '[';
        for (int i = 0; i < Array.getLength(array); i++) {
            octet(separator);
            value(Array.get(array, i));
            separator = ',';
        }
        close(separator, '[', ']');
    }

    private void close(char separator, char first, char last) {
        if (separator == first) {
            octet(first);
        }
        octet(last);
    }

    /** NaN, the infinities and the texts of some number classes are not JSON numbers. */
    private void number(@Nullable String text) {
        if (text != null && NUMBER.matcher(text).matches()) {
            ascii(text);
        } else {
            text(text);
        }
    }

    private void text(@Nullable String text) {
        if (text == null) {
            ascii("null");
        } else {
            string(text);
        }
    }

    /** Writes a string with its quotes. */
    void string(String text) {
        octet('"');
        content(text);
        octet('"');
    }

    /** Writes the content of a string, without quotes. */
    void content(String text) {
        for (int i = plain(text, 0); i < text.length(); i = plain(text, i)) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                escape((char) c);
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                Utf8.encode(c, this::octet);
            } else {
                // an unpaired surrogate, for which UTF-8 has no form, but JSON has
                hex((char) c);
            }
            i += Character.charCount(c);
        }
    }

    /** Writes the characters from an index on that need no escape, and returns where they end. */
    private int plain(String text, int from) {
        byte[] room = room(text.length() - from);
        int end = length;
        int i = from;
        for (; i < text.length() && isPlain(text.charAt(i)); i++) {
            room[end++] = (byte) text.charAt(i);
        }
        length = end;
        return i;
    }

    /** Whether a character stands for itself inside a string, in one octet. */
    static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> ascii("\\\"");
            case '\\' -> ascii("\\\\");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            case '\t' -> ascii("\\t");
            case '\b' -> ascii("\\b");
            case '\f' -> ascii("\\f");
            default -> hex(c);
        }
    }

    private void hex(char c) {
        ascii("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            octet(HEX.charAt(c >> shift & 0xF));
        }
    }

    /** Writes text that is ASCII and JSON already. */
    void ascii(String text) {
        byte[] room = room(text.length());
        for (int i = 0; i < text.length(); i++) {
            room[length + i] = (byte) text.charAt(i);
        }
        length += text.length();
    }

    private void octet(int octet) {
        room(1)[length++] = (byte) octet;
    }

    /** The buffer, with room for some more octets. */
    private byte[] room(int octets) {
        if (buffer.length - length < octets) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + octets));
        }
        return buffer;
    }
}
