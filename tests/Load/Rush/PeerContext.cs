using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace AiTalent.Load.Rush;

/// <summary>Represents a run with its seats as a table row.</summary>
internal sealed class PeerRun
{
    public Guid Id { get; init; }

    public int Capacity { get; init; }

    public int Taken { get; set; }
}

/// <summary>Represents a learner in a run; the two form the key, so no learner is enrolled twice.</summary>
internal sealed class PeerEnrolment
{
    public Guid RunId { get; init; }

    public Guid LearnerId { get; init; }

    public DateTime At { get; init; }
}

internal sealed record PeerRequest(Guid LearnerId);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PeerRequest))]
internal sealed partial class PeerJson : JsonSerializerContext;

internal sealed class PeerContext(DbContextOptions<PeerContext> options) : DbContext(options)
{
    public const string Schema = """
        CREATE TABLE run (id uuid PRIMARY KEY, capacity integer NOT NULL, taken integer NOT NULL DEFAULT 0);
        CREATE TABLE enrolment (run_id uuid NOT NULL, learner_id uuid NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (run_id, learner_id));
        """;

    public DbSet<PeerRun> Runs => Set<PeerRun>();

    public DbSet<PeerEnrolment> Enrolments => Set<PeerEnrolment>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PeerRun>(run =>
        {
            run.ToTable("run");
            run.Property(r => r.Id).HasColumnName("id");
            run.Property(r => r.Capacity).HasColumnName("capacity");
            run.Property(r => r.Taken).HasColumnName("taken");
        });
        modelBuilder.Entity<PeerEnrolment>(enrolment =>
        {
            enrolment.ToTable("enrolment").HasKey(e => new { e.RunId, e.LearnerId });
            enrolment.Property(e => e.RunId).HasColumnName("run_id");
            enrolment.Property(e => e.LearnerId).HasColumnName("learner_id");
            enrolment.Property(e => e.At).HasColumnName("at");
        });
    }
}
