package dev.truce.jdbc;

import dev.truce.jdbc.match.KnownNames;
import dev.truce.jdbc.match.MetadataReader;
import dev.truce.jdbc.match.RuleMatcher;
import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.Contracts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The declared rules, and what is known about the database's constraints. Where a source of connections is given, the knowledge
 * grows: a constraint that fits no rule causes one more reading, at most once a minute.
 */
final class Rules {

    private static final Logger LOG = System.getLogger("dev.truce.jdbc");
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final Contracts contracts;
    private final @Nullable ConnectionSource source;
    private final LongSupplier clock;
    private final AtomicReference<@Nullable Reading> lastRead = new AtomicReference<>();
    private volatile RuleMatcher matcher;

    /** A reading of the database's metadata, at a time of the clock in nanoseconds. */
    private record Reading(long time) {}

    private Rules(Contracts contracts, KnownNames known, @Nullable ConnectionSource source, LongSupplier clock) {
        this.contracts = contracts;
        this.source = source;
        this.clock = clock;
        this.matcher = new RuleMatcher(contracts.all(), known);
    }

    /** Creates rules whose knowledge does not grow. */
    static Rules of(Contracts contracts, KnownNames known) {
        return new Rules(contracts, known, null, System::nanoTime);
    }

    /** Creates rules that read the database when they need to. */
    static Rules reading(Contracts contracts, ConnectionSource source, LongSupplier clock) {
        return new Rules(contracts, KnownNames.NONE, source, clock);
    }

    Contracts contracts() {
        return contracts;
    }

    /** Asks about a violated constraint, and once more after a reading if there is no answer. */
    <T> @Nullable T ask(Report report, Function<RuleMatcher, ? extends @Nullable T> question) {
        T answer = question.apply(matcher);
        boolean mayBeRead =
                report.kind() != Report.Kind.OTHER && !report.names().isEmpty();
        return answer == null && mayBeRead && readAgain() ? question.apply(matcher) : answer;
    }

    private boolean readAgain() {
        Reading last = lastRead.get();
        Reading next = new Reading(clock.getAsLong());
        boolean due = source != null && (last == null || next.time() - last.time() >= PAUSE);
        return due && lastRead.compareAndSet(last, next) && read(last);
    }

    private boolean read(@Nullable Reading last) {
        try {
            boolean read = source != null
                    && source.lend(connection -> matcher =
                            new RuleMatcher(contracts.all(), MetadataReader.read(connection, contracts.all())));
            if (!read) {
                lastRead.set(last);
            }
            return read;
        } catch (SQLException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The database's constraints cannot be read, so they are known by their declared and default names only",
                    e);
            return false;
        }
    }
}
