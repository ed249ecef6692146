package clinic.common;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

@MappedSuperclass
public abstract class AuditedEntity {
    @Version
    private long version;

    @Column(name = "practice_id", nullable = false, updatable = false)
    private long practiceId;

    private Instant createdAt;

    public long getVersion() {
        return version;
    }

    public long getPracticeId() {
        return practiceId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
