# Runs httr2, as Rscript httr2.R http://127.0.0.1:4000/graphql DOCUMENTS
library(httr2)

arguments <- commandArgs(trailingOnly = TRUE)
printed <- character()

# The message of a refused request is in the body, which req_error() adds to the error.
send <- function(body) {
  request(arguments[1]) |>
    req_body_json(body) |>
    req_error(body = function(response) resp_body_json(response)$errors[[1]]$message) |>
    req_perform() |>
    resp_body_json()
}

# No variables at all instead of an empty list, which would be the JSON array [].
ask <- function(name, variables = NULL) {
  document <- paste(readLines(file.path(arguments[2], paste0(name, ".graphql"))), collapse = "\n")
  send(c(list(query = document), if (length(variables) > 0) list(variables = variables)))
}

pages <- function(argument, cursor, more, position) {
  came <- list()
  variables <- setNames(list(5), argument)
  repeat {
    page <- ask("page", variables)$data$associations
    came[[length(came) + 1]] <- vapply(page$edges, function(edge) edge$node$name, "")
    if (!page$pageInfo[[more]]) return(list(came = came))
    variables[[cursor]] <- page$pageInfo[[position]]
  }
}

shown <- function(answer) {
  error <- answer$errors[[1]]
  list(message = error$message, code = error$extensions$code)
}

seen <- withCallingHandlers({
  failed <- ask("failed-field")
  list(
    forward = pages("first", "after", "hasNextPage", "endCursor"),
    backward = pages("last", "before", "hasPreviousPage", "startCursor"),
    failedField = c(shown(failed), list(totalCount = failed$data$associations$totalCount)),
    tooExpensive = shown(ask("too-expensive")),
    invalid = shown(ask("invalid")),
    tooLarge = tryCatch(ask("actors", list(ids = list(strrep("x", 110000)))), error = function(error) {
      shown(resp_body_json(last_response()))
    }),
    badRequest = tryCatch(send(list(query = "{ dataset { version } }", variables = list(1))), error = conditionMessage)
  )
}, warning = function(warning) printed <<- c(printed, conditionMessage(warning)))
cat(jsonlite::toJSON(c(seen, list(printed = as.list(printed))), auto_unbox = TRUE))
