namespace AiTalent.Api.CommandLine;

internal static class Usage
{
    public const string Text = """
        AiTalent

          (no verb)                                   serve
          --demo                                      serve with invented figures, on loopback only
          --demo-public                               the same for outside visitors: no operator, no API client, the ministry only reads
          client add NAME --scope SCOPE… [--institution ID]
                                                      credentials for an API client; printed once
          verify                                      recount every total from the log; exit code 1 if one differs
          rebuild                                     rebuild the read model from the log
          accept-log                                  continue with a log that has lost events, after a start was refused
          backup FILE                                 a consistent copy, also while it runs (SQLite)
          restore FILE                                put a copy in place of the data (SQLite)

        Options: --data DIR (default: ./data), --urls http://localhost:5080, and every setting as --AiTalent:Storage:Provider PostgreSql
        """;
}
