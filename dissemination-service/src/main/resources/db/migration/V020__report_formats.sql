-- More forms of a report: spreadsheet, rows, and the detached signature over the data.

alter table monthly_report_document drop constraint monthly_report_document_format_check;
alter table monthly_report_document add constraint monthly_report_document_format_check
    check (format in ('JSON', 'HTML', 'PDF', 'XLSX', 'CSV', 'JWS'));
