-- The notes beside a version are filed with its signature, which names their fingerprint and that of every document.

alter table monthly_report_document drop constraint monthly_report_document_format_check;
alter table monthly_report_document add constraint monthly_report_document_format_check
    check (format in ('JSON', 'HTML', 'PDF', 'XLSX', 'CSV', 'NOTES', 'JWS'));
