namespace AiTalent.Load.Oulad;

/// <summary>Maps the thirteen regions of the data set to thirteen provinces of Viet Nam; a convention of this scenario only.</summary>
internal static class Regions
{
    public static readonly IReadOnlyDictionary<string, string> Provinces = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["East Anglian Region"] = "33",
        ["East Midlands Region"] = "25",
        ["Ireland"] = "91",
        ["London Region"] = "01",
        ["North Region"] = "04",
        ["North Western Region"] = "15",
        ["Scotland"] = "11",
        ["South East Region"] = "79",
        ["South Region"] = "92",
        ["South West Region"] = "96",
        ["Wales"] = "48",
        ["West Midlands Region"] = "38",
        ["Yorkshire Region"] = "31",
    };
}
