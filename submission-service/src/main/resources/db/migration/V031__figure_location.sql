-- Where a figure holds: two units can only contradict each other about the same place.

alter table item_figure
    add column location text constraint item_figure_location_check check (location ~ '^[0-9]{2}([.][0-9]{2})?$');
comment on column item_figure.location is 'Kemendagri code of the place the figure is about; null: the area of the unit itself, the nation for ministries and agencies';
