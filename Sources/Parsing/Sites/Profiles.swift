/// All profiles, the particular before the general.
let siteProfiles: [any SiteProfile.Type] = []
