package google

import "github.com/kokunai/kokunai/providers/catalog"

// maybeElsewhere is where an entry of Data Catalog or its tag is, whose name has the
// location of its group in it.
var maybeElsewhere = catalog.Where{{From: catalog.Unstated, Note: "Google says that it might not be stored in the location that is in its name", Doc: "https://cloud.google.com/data-catalog/docs/reference/rest/v1/projects.locations.entryGroups.entries.tags"}}

// Catalogues of data, and the scanners that read it.
var dataCatalog = []catalog.Resource{
	{Type: "google_data_catalog_entry", Holds: catalog.Other, At: maybeElsewhere, Names: []string{"entry_id"}, Doc: "data_catalog_entry"},
	{Type: "google_data_catalog_entry_group", Holds: catalog.Other, At: regionOrProvider, Names: []string{"entry_group_id"}, Location: []string{"region"}, Doc: "data_catalog_entry_group"},
	{Type: "google_data_catalog_policy_tag", Holds: catalog.Other, At: catalog.Where{{From: catalog.Reference, Path: "taxonomy", Types: []string{"google_data_catalog_taxonomy"}}}, Doc: "data_catalog_policy_tag"},
	{Type: "google_data_catalog_tag", Holds: catalog.Other, At: maybeElsewhere, Doc: "data_catalog_tag"},
	{Type: "google_data_catalog_tag_template", Holds: catalog.Other, At: regionOrProvider, Names: []string{"tag_template_id"}, Location: []string{"region"}, Doc: "data_catalog_tag_template"},
	{Type: "google_data_catalog_taxonomy", Holds: catalog.Other, At: regionOrProvider, Location: []string{"region"}, Doc: "data_catalog_taxonomy"},
}

var dataplex = []catalog.Resource{
	{Type: "google_dataplex_aspect_type", Holds: catalog.Other, At: location, Names: []string{"aspect_type_id"}, Doc: "dataplex_aspect_type"},
	{Type: "google_dataplex_data_product", Holds: catalog.Other, At: location, Names: []string{"data_product_id"}, Doc: "dataplex_data_product"},
	{
		Type: "google_dataplex_datascan", Holds: catalog.Other,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_profile_spec.post_scan_actions.bigquery_export.results_table", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "data_profile_spec.post_scan_actions.bigquery_export.results_table", Types: []string{"google_bigquery_table", "google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_quality_spec.post_scan_actions.bigquery_export.results_table", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "data_quality_spec.post_scan_actions.bigquery_export.results_table", Types: []string{"google_bigquery_table", "google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_documentation_spec.catalog_publishing_enabled", Is: []string{"true"}}}, At: inCatalogue},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_profile_spec.catalog_publishing_enabled", Is: []string{"true"}}}, At: inCatalogue},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_quality_spec.catalog_publishing_enabled", Is: []string{"true"}}}, At: inCatalogue},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_discovery_spec.bigquery_publishing_config.location", Present: true}}, At: catalog.Where{{From: catalog.Argument, Path: "data_discovery_spec.bigquery_publishing_config.location", In: "bigquery"}}, Note: "tables that it discovers are published there"},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "data_discovery_spec", Present: true}, {Path: "data_discovery_spec.bigquery_publishing_config.location", Absent: true}}, At: catalog.Where{{From: catalog.Unstated, Note: "tables that it discovers are published where BigQuery can read the bucket, and no argument says where"}}},
		},
		Doc: "dataplex_datascan",
	},
	{Type: "google_dataplex_entry", Holds: catalog.Other, At: location, Names: []string{"entry_id"}, Doc: "dataplex_entry"},
	{Type: "google_dataplex_entry_group", Holds: catalog.Other, At: location, Names: []string{"entry_group_id"}, Doc: "dataplex_entry_group"},
	{Type: "google_dataplex_entry_link", Holds: catalog.Other, At: location, Names: []string{"entry_link_id"}, Doc: "dataplex_entry_link"},
	{Type: "google_dataplex_entry_type", Holds: catalog.Other, At: location, Names: []string{"entry_type_id"}, Doc: "dataplex_entry_type"},
	{Type: "google_dataplex_glossary", Holds: catalog.Other, At: location, Names: []string{"glossary_id"}, Doc: "dataplex_glossary"},
	{Type: "google_dataplex_glossary_category", Holds: catalog.Other, At: location, Names: []string{"category_id"}, Doc: "dataplex_glossary_category"},
	{Type: "google_dataplex_glossary_term", Holds: catalog.Other, At: location, Names: []string{"term_id"}, Doc: "dataplex_glossary_term"},
	{
		Type: "google_dataplex_lake", Holds: catalog.Warehouse,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "metastore.service", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "metastore.service", Types: []string{"google_dataproc_metastore_service"}}}, Note: "what describes the tables is kept in the metastore too", Doc: "https://cloud.google.com/dataplex/docs/create-lake"},
		},
		Doc: "dataplex_lake",
	},
	{Type: "google_dataplex_metadata_feed", Holds: catalog.Log, Role: catalog.RoleLog, At: catalog.Where{{From: catalog.Reference, Path: "pubsub_topic", Types: []string{"google_pubsub_topic"}}}, Doc: "dataplex_metadata_feed"},
	{
		Type: "google_dataplex_task", Holds: catalog.Other,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "execution_spec.kms_key", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "execution_spec.kms_key", Types: keys}}},
		},
		Names: []string{"task_id"},
		Doc:   "dataplex_task",
	},
	{Type: "google_dataplex_zone", Holds: catalog.Warehouse, At: location, Doc: "dataplex_zone"},
}

// Lineage is kept where it is taken in.
var dataLineage = []catalog.Resource{
	{
		Type: "google_data_lineage_config", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "ingestion.rule.lineage_enablement.enabled", Is: []string{"true"}}}, At: location, Note: "the lineage of data is kept there"},
		},
		Doc: "data_lineage_config",
	},
}

var dlp = []catalog.Resource{
	// A key that is given stays in the template, wrapped by another or as it is.
	{
		Type: "google_data_loss_prevention_deidentify_template", Holds: catalog.Key,
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_deterministic_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_hash_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.date_shift_config.crypto_key.unwrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped", Present: true}}, At: inParent},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.info_type_transformations.transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_deterministic_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_hash_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.crypto_replace_ffx_fpe_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped.crypto_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "deidentify_config.record_transformations.field_transformations.primitive_transformation.date_shift_config.crypto_key.kms_wrapped.crypto_key_name", Types: keys}}},
		},
		Doc: "data_loss_prevention_deidentify_template",
	},
	{
		Type: "google_data_loss_prevention_discovery_config", Holds: catalog.Other,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "actions.export_data.profile_table.dataset_id", Present: true}, {Path: "status", Not: []string{"PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "actions.export_data.profile_table.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "actions.export_data.sample_findings_table.dataset_id", Present: true}, {Path: "status", Not: []string{"PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "actions.export_data.sample_findings_table.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, Each: "actions", If: []catalog.Condition{{Path: "export_data", Present: true}, {Path: "export_data.profile_table.dataset_id", Absent: true}}, When: []catalog.Condition{{Path: "status", Not: []string{"PAUSED"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "profiles go to a dataset that the service makes, and no argument says where"}}},
			{Role: catalog.RoleExport, Each: "actions", If: []catalog.Condition{{Path: "pub_sub_notification.detail_of_message", Is: []string{"TABLE_PROFILE"}}}, When: []catalog.Condition{{Path: "status", Not: []string{"PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "pub_sub_notification.topic", Types: []string{"google_pubsub_topic"}}}, Note: "messages carry the whole profile"},
			{Role: catalog.RoleExport, Each: "actions", If: []catalog.Condition{{Path: "publish_to_chronicle", Present: true}}, When: []catalog.Condition{{Path: "status", Not: []string{"PAUSED"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "profiles go to Google Security Operations, and no argument says to which instance"}}},
			{Role: catalog.RoleExport, Each: "actions", If: []catalog.Condition{{Path: "publish_to_dataplex_catalog", Present: true}}, When: []catalog.Condition{{Path: "status", Not: []string{"PAUSED"}}}, At: inCatalogue},
			{Role: catalog.RoleExport, Each: "actions", If: []catalog.Condition{{Path: "publish_to_scc", Present: true}}, When: []catalog.Condition{{Path: "status", Not: []string{"PAUSED"}}}, At: inSecurityCommandCenter},
		},
		Doc: "data_loss_prevention_discovery_config",
	},
	// Words to look for stay in the template, the trigger or the stored type; a large
	// dictionary is kept in its bucket alone.
	{
		Type: "google_data_loss_prevention_inspect_template", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "inspect_config.custom_info_types.dictionary.word_list", Present: true}}, At: inParent},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "inspect_config.rule_set.rules.exclusion_rule.dictionary.word_list", Present: true}}, At: inParent},
		},
		Doc: "data_loss_prevention_inspect_template",
	},
	{
		Type: "google_data_loss_prevention_job_trigger", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "inspect_job.inspect_config.custom_info_types.dictionary.word_list", Present: true}}, At: inParent},
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "inspect_job.inspect_config.rule_set.rules.exclusion_rule.dictionary.word_list", Present: true}}, At: inParent},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "inspect_job.actions.save_findings.output_config.table.dataset_id", Present: true}, {Path: "status", Not: []string{"CANCELLED", "PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "inspect_job.actions.save_findings.output_config.table.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "inspect_job.actions.save_findings.output_config.storage_path.path", Present: true}, {Path: "status", Not: []string{"CANCELLED", "PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "inspect_job.actions.save_findings.output_config.storage_path.path", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "inspect_job.actions.deidentify.cloud_storage_output", Present: true}, {Path: "status", Not: []string{"CANCELLED", "PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "inspect_job.actions.deidentify.cloud_storage_output", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "inspect_job.actions.deidentify.transformation_details_storage_config.table.dataset_id", Present: true}, {Path: "status", Not: []string{"CANCELLED", "PAUSED"}}}, At: catalog.Where{{From: catalog.Reference, Path: "inspect_job.actions.deidentify.transformation_details_storage_config.table.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
			{Role: catalog.RoleExport, Each: "inspect_job.actions", If: []catalog.Condition{{Path: "publish_findings_to_dataplex_catalog", Present: true}}, When: []catalog.Condition{{Path: "status", Not: []string{"CANCELLED", "PAUSED"}}}, At: inCatalogue},
			{Role: catalog.RoleExport, Each: "inspect_job.actions", If: []catalog.Condition{{Path: "publish_summary_to_cscc", Present: true}}, When: []catalog.Condition{{Path: "status", Not: []string{"CANCELLED", "PAUSED"}}}, At: inSecurityCommandCenter},
		},
		Names: []string{"trigger_id"},
		Doc:   "data_loss_prevention_job_trigger",
	},
	{
		Type: "google_data_loss_prevention_stored_info_type", Holds: catalog.Other,
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, If: []catalog.Condition{{Path: "dictionary.word_list", Present: true}}, At: inParent},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "large_custom_dictionary.output_path.path", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "large_custom_dictionary.output_path.path", Types: []string{"google_storage_bucket"}}}},
		},
		Names: []string{"stored_info_type_id"},
		Doc:   "data_loss_prevention_stored_info_type",
	},
}

var inCatalogue = catalog.Where{{From: catalog.Unstated, Note: "what was found goes to the catalogue's entry of the data, which is where the data is"}}

var inParent = catalog.Where{{From: catalog.Argument, Path: "parent", In: "parent"}}
