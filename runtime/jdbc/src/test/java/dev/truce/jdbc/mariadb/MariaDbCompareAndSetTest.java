package dev.truce.jdbc.mariadb;

import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.CompareAndSet;
import dev.truce.jdbc.CompareAndSetSuite;
import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.WriteResult;
import dev.truce.jdbc.WriteResult.Rejected;
import dev.truce.jdbc.support.Orders;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.PreconditionFailed;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class MariaDbCompareAndSetTest extends CompareAndSetSuite {
    MariaDbCompareAndSetTest() {
        super(new MariaDb());
    }

    @Test
    void oldSnapshotDoesNotHideTheVersionThatWon() throws SQLException {
        CompareAndSet orders = CompareAndSet.of(Orders.contract(), Dialect.MARIADB);
        try (Connection slow = new MariaDb().connect("truce")) {
            slow.setAutoCommit(false);
            run(slow, "SELECT * FROM orders");
            run(connection(), "UPDATE orders SET version = 6 WHERE id = 1");
            WriteResult result = orders.update(1)
                    .within(7)
                    .version(IfMatch.valueOf("\"5\""), 5)
                    .set("number", "C")
                    .execute(slow);
            slow.rollback();

            assertThat(((Rejected) result).conflict())
                    .isInstanceOfSatisfying(
                            PreconditionFailed.class,
                            failed -> assertThat(failed.currentTag()).isEqualTo(EntityTag.of(6)));
        }
    }
}
