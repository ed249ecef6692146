package dev.truce.spring.shop;

import dev.truce.Guarded;
import dev.truce.Operation;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Creates vouchers, in a session that has none of them, or has read them all. */
@RestController
class VoucherController {

    private final VoucherRepository vouchers;

    VoucherController(VoucherRepository vouchers) {
        this.vouchers = vouchers;
    }

    @PostMapping("/vouchers")
    @Guarded(Voucher.class)
    @ResponseStatus(HttpStatus.CREATED)
    void create(@RequestBody Map<String, String> body) {
        vouchers.save(new Voucher(body.get("code")));
    }

    @PutMapping("/vouchers/{code}")
    @Guarded(value = Voucher.class, operation = Operation.UPSERT)
    @ResponseStatus(HttpStatus.CREATED)
    void put(@PathVariable String code) {
        vouchers.save(new Voucher(code));
    }

    /** Creates the one voucher of a campaign, whose code has a name of its own. */
    @PostMapping("/campaigns/{code}/vouchers")
    @Guarded(Voucher.class)
    @ResponseStatus(HttpStatus.CREATED)
    void createForCampaign(@PathVariable String code) {
        vouchers.save(new Voucher("campaign-" + code));
    }

    @PostMapping("/vouchers/read")
    @Guarded(Voucher.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public void createAfterReading(@RequestBody Map<String, String> body) {
        vouchers.findAll();
        vouchers.save(new Voucher(body.get("code")));
    }
}
