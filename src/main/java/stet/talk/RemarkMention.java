package stet.talk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import stet.account.Account;

/** That a remark names somebody. */
@Entity
public class RemarkMention extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Remark remark;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected RemarkMention() {}

    RemarkMention(Remark remark, Account account) {
        this.remark = remark;
        this.account = account;
    }

    Remark remark() {
        return remark;
    }

    Account account() {
        return account;
    }
}
