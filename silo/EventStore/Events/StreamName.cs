namespace AiTalent.EventStore.Events;

/// <summary>The names of streams: one per aggregate, <c>kind-uuid</c>.</summary>
public static class StreamName
{
    /// <summary>The stream of an institution.</summary>
    public static string Institution(Guid id) => Of("institution", id);

    /// <summary>The stream of a programme.</summary>
    public static string Programme(Guid id) => Of("programme", id);

    /// <summary>The stream of a course.</summary>
    public static string Course(Guid id) => Of("course", id);

    /// <summary>The stream of a course run.</summary>
    public static string CourseRun(Guid id) => Of("course-run", id);

    /// <summary>The stream of a learner.</summary>
    public static string Learner(Guid id) => Of("learner", id);

    /// <summary>The stream of a cohort.</summary>
    public static string Cohort(Guid id) => Of("cohort", id);

    /// <summary>The stream of a credential.</summary>
    public static string Credential(Guid id) => Of("credential", id);

    /// <summary>The stream of a partnership.</summary>
    public static string Partnership(Guid id) => Of("partnership", id);

    /// <summary>The stream of an account's roles.</summary>
    public static string Staff(Guid accountId) => Of("staff", accountId);

    /// <summary>The id of the aggregate that a stream is of.</summary>
    public static Guid IdOf(string stream) => Guid.Parse(stream.AsSpan(stream.Length - 36));

    private static string Of(string kind, Guid id) => $"{kind}-{id}";
}
