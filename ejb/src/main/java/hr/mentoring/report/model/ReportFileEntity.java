package hr.mentoring.report.model;

import hr.mentoring.report.ReportFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document in one format, as it was published, with the hash that shows that it still is. */
@Entity
@Table(name = "report_file")
public class ReportFileEntity {

    @Id
    @SequenceGenerator(name = "report_file_seq", sequenceName = "report_file_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_file_seq")
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private ReportDocumentEntity document;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private byte[] content;

    @Column(name = "sha256")
    private String hash;

    protected ReportFileEntity() {}

    public ReportFileEntity(ReportDocumentEntity document, ReportFormat format, byte[] content) {
        this.document = document;
        this.format = format;
        this.content = content.clone();
        this.hash = hashOf(content);
    }

    /** The file, byte for byte as it was made. */
    public byte[] content() {
        if (!hashOf(content).equals(hash)) {
            throw new IllegalStateException("Report file %d was changed after it was published".formatted(id));
        }
        return content.clone();
    }

    private static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
