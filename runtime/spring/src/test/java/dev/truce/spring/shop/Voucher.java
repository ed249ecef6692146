package dev.truce.spring.shop;

import dev.truce.Unique;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** A resource whose key the client chooses, and which a repository always inserts. */
@Entity
public class Voucher implements Persistable<String> {

    @Id
    @Unique
    private String code;

    protected Voucher() {}

    Voucher(String code) {
        this.code = code;
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    public String getCode() {
        return code;
    }
}
