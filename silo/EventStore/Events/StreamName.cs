namespace AiTalent.EventStore.Events;

/// <summary>Builds stream names: one stream per aggregate, <c>kind-uuid</c>.</summary>
public static class StreamName
{
    /// <summary>Returns the stream of an institution.</summary>
    public static string Institution(Guid id) => Of("institution", id);

    /// <summary>Returns the stream of a programme.</summary>
    public static string Programme(Guid id) => Of("programme", id);

    /// <summary>Returns the stream of a course.</summary>
    public static string Course(Guid id) => Of("course", id);

    /// <summary>Returns the stream of a course run.</summary>
    public static string CourseRun(Guid id) => Of("course-run", id);

    /// <summary>Returns the stream of a learner.</summary>
    public static string Learner(Guid id) => Of("learner", id);

    /// <summary>Returns the stream of a cohort.</summary>
    public static string Cohort(Guid id) => Of("cohort", id);

    /// <summary>Returns the stream of a credential.</summary>
    public static string Credential(Guid id) => Of("credential", id);

    /// <summary>Returns the stream of a partnership.</summary>
    public static string Partnership(Guid id) => Of("partnership", id);

    /// <summary>Returns the stream of an account's roles.</summary>
    public static string Staff(Guid accountId) => Of("staff", accountId);

    /// <summary>Returns the id of the stream's aggregate.</summary>
    public static Guid IdOf(string stream) => Guid.Parse(stream.AsSpan(stream.Length - 36));

    private static string Of(string kind, Guid id) => $"{kind}-{id}";
}
