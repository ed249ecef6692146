package dev.truce.spring.accounts;

import dev.truce.Disclosure;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.UUID;

/** An account: its name belongs to its tenant, its phone and its handle to everybody, and they are nobody else's to know. */
@Entity
@Table(
        name = "accounts",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "account_name",
                        columnNames = {"tenant", "name"}))
@Unique(fields = "name", scope = "tenant")
public class Account {

    @Id
    @GeneratedValue
    private UUID id;

    private String tenant;

    private String name;

    @Unique(disclosure = Disclosure.FIELD_ONLY)
    @Column(unique = true)
    private String phone;

    @Unique(disclosure = Disclosure.HIDDEN)
    @Column(unique = true)
    private String handle;

    @Version
    @Versioned
    private long version;

    protected Account() {}

    Account(String tenant) {
        this.tenant = tenant;
    }

    Account with(AccountRequest request) {
        name = request.name();
        phone = request.phone();
        handle = request.handle();
        return this;
    }

    public UUID getId() {
        return id;
    }

    public String getTenant() {
        return tenant;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getHandle() {
        return handle;
    }

    public long getVersion() {
        return version;
    }
}
