package dev.truce.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Compares times with the forms in which clients write them: with any offset, with or without seconds that are zero, or as a number. */
final class SentTime {

    private static final int NANO_DIGITS = 9;

    private SentTime() {}

    /**
     * Returns whether a text is a time.
     *
     * @param text a text or number of a JSON document
     * @param value a value of any type
     * @return {@code true} if the value is a time of {@code java.time}, or a date, and the text stands for it
     */
    static boolean isSame(String text, Object value) {
        if (text.isEmpty() || !startsTime(text.charAt(0))) {
            return false;
        }
        Instant instant = instant(value);
        try {
            if (instant != null) {
                return isNumber(text)
                        ? isSince1970(new BigDecimal(text), instant)
                        : DateTimeFormatter.ISO_DATE_TIME
                                .parse(text, Instant::from)
                                .equals(instant);
            }
            return (value instanceof LocalDateTime && LocalDateTime.parse(text).equals(value))
                    || (value instanceof LocalTime && LocalTime.parse(text).equals(value));
        } catch (DateTimeParseException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean startsTime(char first) {
        return (first >= '0' && first <= '9') || first == '+' || first == '-';
    }

    @SuppressWarnings("JavaUtilDate") // of the application
    private static @Nullable Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        return value instanceof Date date ? Instant.ofEpochMilli(date.getTime()) : null;
    }

    private static boolean isNumber(String text) {
        return text.chars().noneMatch(c -> c == ':' || c == 'T');
    }

    /** Jackson writes seconds with a fraction, or milliseconds. The client's number is only compared: its exponent may be huge. */
    private static boolean isSince1970(BigDecimal number, Instant instant) {
        BigDecimal seconds =
                BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), NANO_DIGITS));
        return number.compareTo(seconds) == 0 || number.compareTo(seconds.movePointRight(3)) == 0;
    }
}
