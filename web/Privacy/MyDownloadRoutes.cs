namespace AiTalent.Web.Privacy;

/// <summary>Where the file is; it speaks no language.</summary>
public static class MyDownloadRoutes
{
    public const string Path = "/account/my-data.zip";
}
