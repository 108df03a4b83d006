namespace AiTalent.Web.Privacy;

/// <summary>Defines the address of the file, which is independent of the language.</summary>
public static class MyDownloadRoutes
{
    public const string Path = "/account/my-data.zip";
}
