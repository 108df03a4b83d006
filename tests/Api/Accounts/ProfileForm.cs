namespace AiTalent.Api.Tests.Accounts;

/// <summary>Fills in the form with a person's profile.</summary>
internal static class ProfileForm
{
    public const string Page = "/en/account/profile";

    public static Task<HttpResponseMessage> SaveProfileAsync(
        this Person person, string family = "Trần", string given = "Quốc Bảo", string? latin = null, string phone = "+84 912 345 678", string born = "2004-05-06",
        string place = "VN:01", string gender = "Male") => person.Browser.FillInAsync(
        Page, "profile", ("key", Guid.NewGuid().ToString()), ("familyName", family), ("givenName", given), ("latinName", latin ?? ""), ("phone", phone),
        ("birthDate", born), ("place", place), ("gender", gender));

    public static Task<HttpResponseMessage> EnrolAsync(this Person person, Guid run) =>
        person.Browser.FillInAsync($"/en/course-runs/{run}/enrol", "place", ("Key", Guid.NewGuid().ToString()), ("Action", "enrol"));
}
